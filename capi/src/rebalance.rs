//! Tables of ids that change with the fewest moves.

use bytemuck::{Pod, Zeroable};
use phase_router::{Id, Move, Rebalancer};

use crate::border::{Call, Fault, checked, give, pr_status};
use crate::choice::zeros;
use crate::exact::pr_quotas;

/// Brings tables of ids to their quotas with the fewest changed slots. It never changes, and any number of threads may
/// use it.
pub struct pr_rebalancer(Rebalancer);

/// The slots that a call changed.
pub struct pr_moves(Vec<pr_move>);

/// A slot that was changed.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct pr_move {
    /// Its flat index.
    pub slot: usize,
    /// The target that it held; -1 if none that counts.
    pub from: i32,
    /// The target that it holds now; -1 if none.
    pub to: i32,
}

/// Options of a rebalancer. All zeros are the defaults.
#[repr(C)]
#[derive(Clone, Copy, Zeroable)]
pub struct pr_rebalancer_options {
    /// Decides which of equal slots move.
    pub seed: u64,
    /// The most slots that one call changes; 0: as many as are needed.
    pub at_most: usize,
    /// The zone of every target: then the targets of a row are in distinct zones. NULL: no zones.
    pub zones: *const u32,
    /// Number of zones: that of the targets, or 0.
    pub zones_len: usize,
}

zeros!(pr_rebalancer_options);

/// Makes a rebalancer for these quotas, whose demand is the number of rows. `options` may be NULL. The quotas may be freed
/// afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_rebalancer_new(
    quotas: *const pr_quotas,
    options: *const pr_rebalancer_options,
    rebalancer: *mut *mut pr_rebalancer,
) -> pr_status {
    checked!(|c| {
        let quotas = c.handle("quotas", quotas)?;
        let options = c.options(options)?;
        let place = c.result("rebalancer", rebalancer)?;
        let mut builder = Rebalancer::builder(&quotas.0).seed(options.seed);
        if options.at_most > 0 {
            builder = builder.at_most(options.at_most);
        }
        if let Some(zones) = c.optional("zones", options.zones, options.zones_len)? {
            builder = builder.zones(zones);
        }
        give(place, pr_rebalancer(builder.build()?));
        Ok(())
    })
}

fn rebalance<I: Id + Pod>(
    call: &Call,
    rebalancer: *const pr_rebalancer,
    (ids, ids_len): (*mut I, usize),
    moves: *mut *mut pr_moves,
) -> Result<(), Fault> {
    let rebalancer = call.handle("rebalancer", rebalancer)?;
    let ids = call.write("ids", ids, ids_len)?;
    let place = if moves.is_null() { None } else { Some(call.result("moves", moves)?) };
    let changed = rebalancer.0.rebalance(ids)?;
    if let Some(place) = place {
        // Fewer than 2^31 targets.
        let id = |target: Option<u32>| target.map_or(-1, |target| target as i32);
        let seen =
            |change: &Move| pr_move { slot: change.slot, from: id(change.from), to: id(change.to) };
        give(place, pr_moves(changed.iter().map(seen).collect()));
    }
    Ok(())
}

/// Brings rows of ids, `k` of the quotas per row, to their quotas in place. What is no target, or repeats one of its row,
/// is filled as an empty slot is. The changed slots go to `moves` unless it is NULL, and are the caller's to free. On
/// error the ids are as they were.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_rebalancer_rebalance_i32(
    rebalancer: *const pr_rebalancer,
    ids: *mut i32,
    ids_len: usize,
    moves: *mut *mut pr_moves,
) -> pr_status {
    checked!(|c| rebalance(c, rebalancer, (ids, ids_len), moves))
}

/// The same for ids of 32 bits without a sign; 2^32 - 1 is an empty slot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_rebalancer_rebalance_u32(
    rebalancer: *const pr_rebalancer,
    ids: *mut u32,
    ids_len: usize,
    moves: *mut *mut pr_moves,
) -> pr_status {
    checked!(|c| rebalance(c, rebalancer, (ids, ids_len), moves))
}

/// The same for ids of 64 bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_rebalancer_rebalance_i64(
    rebalancer: *const pr_rebalancer,
    ids: *mut i64,
    ids_len: usize,
    moves: *mut *mut pr_moves,
) -> pr_status {
    checked!(|c| rebalance(c, rebalancer, (ids, ids_len), moves))
}

/// Frees a rebalancer. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_rebalancer_free(rebalancer: *mut pr_rebalancer) {
    checked!(|c| c.free(rebalancer));
}

/// Gives the changed slots, in order. They stay until the handle is freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_moves_get(
    moves: *const pr_moves,
    changes: *mut *const pr_move,
    count: *mut usize,
) -> pr_status {
    checked!(|c| {
        let moves = &c.handle("moves", moves)?.0;
        let (changes, count) = (c.result("changes", changes)?, c.result("count", count)?);
        changes.write(moves.as_ptr());
        count.write(moves.len());
        Ok(())
    })
}

/// Frees changed slots. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_moves_free(moves: *mut pr_moves) {
    checked!(|c| c.free(moves));
}
