//! Tables that change: rebalancing arrays of ids, and placements by name.

use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard};

use numpy::{PyArray1, PyArray2, PyArrayMethods, PyUntypedArrayMethods};
use phase_router::{self as lib, Error, Member, Quotas, Rebalancer, Relocation};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple, PyType};

use crate::convert::{
    Pair, copied_ids, ids_to_write, integers, real, refused, room_for, seed, size, slice_mut,
    unlocked, with_ids,
};

/// Brings a table of target ids, shape (N, k), to its quotas with the fewest changed slots.
///
/// Returns a new array of the same dtype, and the slots that changed as an int64 array with the columns slot (flat),
/// from and to, in slot order; -1 stands for none. Each target gets exactly its quota, the targets of a row are
/// distinct, and what the quotas leave is empty. Slots that hold no target, or one that an earlier slot of the row
/// holds, are filled. With `zones`, one per target, the targets of a row are in distinct zones, as far as the zones'
/// quotas allow. With `at_most`, so many slots change at most, and the table comes as near to its quotas as they can
/// bring it.
///
/// >>> table, moves = rebalance([[0, 1], [1, 0], [0, 1], [1, 0]], quotas=[2, 2, 4])
/// >>> compute_loads(table, 3)
/// array([2, 2, 4])
/// >>> len(moves)
/// 4
#[pyfunction]
#[pyo3(signature = (ids, quotas, *, zones=None, seed=None, at_most=None))]
#[pyo3(text_signature = "(ids, quotas, *, zones=None, seed=0, at_most=None)")]
pub fn rebalance<'py>(
    py: Python<'py>,
    ids: &Bound<'py, PyAny>,
    quotas: &Bound<'py, PyAny>,
    zones: Option<&Bound<'py, PyAny>>,
    seed: Option<&Bound<'py, PyAny>>,
    at_most: Option<&Bound<'py, PyAny>>,
) -> PyResult<Pair<Bound<'py, PyAny>>> {
    let table = copied_ids("ids", ids)?;
    let quotas: Vec<u64> = integers("quotas", quotas)?;
    let zones: Option<Vec<u32>> = zones.map(|zones| integers("zones", zones)).transpose()?;
    let seed = seed.map_or(Ok(0), self::seed)?;
    let at_most = at_most.map_or(Ok(usize::MAX), |changes| size("at_most", changes))?;
    let moves = with_ids!(ids_to_write("ids", &table)?, mut ids => {
        let &[rows, k] = ids.shape() else {
            let dimensions = ids.shape().len();
            let message = format!("ids has {dimensions} dimensions, but it must have the shape (N, k)");
            return Err(PyValueError::new_err(message));
        };
        let slots = slice_mut("ids", &mut ids)?;
        unlocked(py, || {
            let quotas = Quotas::from_counts(quotas.clone(), rows as u64, k)?;
            let mut builder = Rebalancer::builder(&quotas).seed(seed).at_most(at_most);
            if let Some(zones) = &zones {
                builder = builder.zones(zones);
            }
            builder.build()?.rebalance(slots)
        })?
    });
    let mut numbers: Vec<i64> = room_for(moves.len().saturating_mul(3))?;
    let target = |target: Option<u32>| target.map_or(-1, i64::from);
    for change in &moves {
        numbers.extend([change.slot as i64, target(change.from), target(change.to)]);
    }
    let moves: Bound<'_, PyArray2<i64>> =
        PyArray1::from_vec(py, numbers).reshape([moves.len(), 3])?;
    Ok((table, moves.into_any()))
}

/// Keys on named members of unequal weight, with exact loads, where a change of the members moves as little as can be.
///
/// `members` maps names to weights, or to pairs of a weight and a zone. A key, bytes or str (as UTF-8), belongs to the
/// slot ``(XXH3-64(key, seed) * slots) >> 64``, and a slot to `replicas` distinct members, in distinct zones if there
/// are enough of them.
///
/// Changes return what moved, a list of tuples (slot, replica, from, to) with the names of members, or None where there
/// is none. A placement can be pickled, and written as JSON that other programs read. Its methods may be called from
/// several threads.
///
/// >>> shards = Placement(1024, 2, {"a": 4, "b": 2, "c": 1, "d": 1})
/// >>> shards.loads
/// {'a': 1024, 'b': 512, 'c': 256, 'd': 256}
/// >>> moves = shards.add("e", 2)
/// >>> {to for slot, replica, source, to in moves}
/// {'e'}
/// >>> moves = shards.remove("e")
/// >>> shards.loads
/// {'a': 1024, 'b': 512, 'c': 256, 'd': 256}
#[pyclass(frozen, module = "phase_router")]
pub struct Placement {
    now: RwLock<lib::Placement>,
    /// Held by a thread that makes a change, without the interpreter's lock.
    changes: Mutex<()>,
}

/// A slot, a replica of it, and the members that had and that have it.
type Moved = (usize, usize, Option<String>, Option<String>);

impl Placement {
    fn made(placement: lib::Placement) -> Self {
        Self { now: RwLock::new(placement), changes: Mutex::new(()) }
    }

    // What is behind the locks is replaced as a whole, so it is never left half-done.
    fn now(&self) -> RwLockReadGuard<'_, lib::Placement> {
        self.now.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a change on a copy. Until it is done, other threads find the members as they were.
    fn change(
        &self,
        py: Python<'_>,
        change: impl FnOnce(&mut lib::Placement) -> Result<Vec<Relocation>, Error> + Send,
    ) -> PyResult<Vec<Moved>> {
        let moves = py.detach(|| {
            let _alone = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
            let mut next = self.now().clone();
            let moves = change(&mut next)?;
            *self.now.write().unwrap_or_else(PoisonError::into_inner) = next;
            Ok(moves)
        });
        let moves = moves.map_err(refused)?;
        let mut tuples = room_for(moves.len())?;
        tuples.extend(moves.into_iter().map(|change| {
            let name = |name: Option<std::sync::Arc<str>>| name.map(|name| name.to_string());
            (change.slot, change.replica, name(change.from), name(change.to))
        }));
        Ok(tuples)
    }
}

#[pymethods]
impl Placement {
    #[new]
    #[pyo3(signature = (slots, replicas, members, *, seed=None))]
    #[pyo3(text_signature = "(slots, replicas, members, *, seed=0)")]
    fn new(
        py: Python<'_>,
        slots: &Bound<'_, PyAny>,
        replicas: &Bound<'_, PyAny>,
        members: &Bound<'_, PyAny>,
        seed: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let (slots, replicas) = (size("slots", slots)?, size("replicas", replicas)?);
        let seed = seed.map_or(Ok(0), self::seed)?;
        let members = read_members(members)?;
        let made = py.detach(|| lib::Placement::with_seed(slots, replicas, seed, members));
        made.map(Self::made).map_err(refused)
    }

    /// Returns the members of a key's slot: names, the first replica first.
    ///
    /// >>> Placement(1024, 1, {"a": 1}).lookup("some key")
    /// ['a']
    fn lookup(&self, key: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
        with_key(key, |key| self.now().lookup(key).map(str::to_owned).collect())
    }

    /// Returns the slot of a key.
    ///
    /// >>> Placement(1024, 1, {"a": 1}).slot(b"")
    /// 180
    fn slot(&self, key: &Bound<'_, PyAny>) -> PyResult<usize> {
        with_key(key, |key| self.now().slot(key))
    }

    /// Returns the members of a slot.
    ///
    /// >>> Placement(1024, 1, {"a": 1}).homes(7)
    /// ['a']
    fn homes(&self, slot: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
        let (slot, now) = (size("slot", slot)?, self.now());
        if slot >= now.slots() {
            let message = format!("slot is {slot}, but there are the slots 0..{}", now.slots());
            return Err(PyValueError::new_err(message));
        }
        Ok(now.homes(slot).map(str::to_owned).collect())
    }

    /// Returns all members that have slots in the order in which they serve a key if those before them are down.
    /// Nothing moves.
    ///
    /// >>> shards = Placement(1024, 2, {"a": 1, "b": 1, "c": 1})
    /// >>> shards.preference("key")[:2] == shards.lookup("key")
    /// True
    fn preference(&self, key: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
        with_key(key, |key| self.now().preference(key).map(str::to_owned).collect())
    }

    /// Makes these the members. Returns what moved. With `at_most`, so many replicas move at most, and members that are
    /// not listed stay with weight 0 until they have no slots: call again until nothing moves.
    ///
    /// >>> shards = Placement(8, 1, {"a": 1, "b": 1})
    /// >>> [len(shards.set({"a": 3, "b": 1}, at_most=1)) for step in range(3)]
    /// [1, 1, 0]
    #[pyo3(signature = (members, *, at_most=None))]
    fn set(
        &self,
        py: Python<'_>,
        members: &Bound<'_, PyAny>,
        at_most: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<Moved>> {
        let at_most = at_most.map_or(Ok(usize::MAX), |moves| size("at_most", moves))?;
        let members = read_members(members)?;
        self.change(py, |placement| placement.set_at_most(members, at_most))
    }

    /// Adds a member. Returns what moved.
    ///
    /// >>> len(Placement(8, 1, {"a": 1}).add("b", 1))
    /// 4
    #[pyo3(signature = (name, weight, zone=None))]
    fn add(
        &self,
        py: Python<'_>,
        name: String,
        weight: &Bound<'_, PyAny>,
        zone: Option<String>,
    ) -> PyResult<Vec<Moved>> {
        let weight = real("weight", weight)?;
        self.change(py, |placement| placement.add(Member { name, weight, zone }))
    }

    /// Removes a member. Returns what moved.
    ///
    /// >>> Placement(1, 1, {"a": 1, "b": 0}).remove("b")
    /// []
    fn remove(&self, py: Python<'_>, name: &str) -> PyResult<Vec<Moved>> {
        self.change(py, |placement| placement.remove(name))
    }

    /// Changes the weight of a member. Returns what moved.
    ///
    /// >>> len(Placement(8, 1, {"a": 1, "b": 1}).resize("b", 3))
    /// 2
    fn resize(
        &self,
        py: Python<'_>,
        name: &str,
        weight: &Bound<'_, PyAny>,
    ) -> PyResult<Vec<Moved>> {
        let weight = real("weight", weight)?;
        self.change(py, |placement| placement.resize(name, weight))
    }

    /// The members, sorted by name: a dict of weights, or of pairs of a weight and a zone.
    #[getter]
    fn members<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for member in self.now().members() {
            match &member.zone {
                None => dict.set_item(&member.name, member.weight)?,
                Some(zone) => dict.set_item(&member.name, (member.weight, zone))?,
            }
        }
        Ok(dict)
    }

    /// The number of slots of every member, a dict.
    #[getter]
    fn loads<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let (dict, now) = (PyDict::new(py), self.now());
        for member in now.members() {
            dict.set_item(&member.name, now.load(&member.name))?;
        }
        Ok(dict)
    }

    /// The number of slots.
    #[getter]
    fn slots(&self) -> usize {
        self.now().slots()
    }

    /// The number of replicas of a slot.
    #[getter]
    fn replicas(&self) -> usize {
        self.now().replicas()
    }

    /// The seed of the hash of the keys.
    #[getter]
    fn seed(&self) -> u64 {
        self.now().seed()
    }

    /// The number of replicas that have no member, because there are fewer members than replicas.
    #[getter]
    fn unfilled(&self) -> usize {
        self.now().unfilled()
    }

    /// Returns the placement as JSON text.
    ///
    /// >>> Placement(1, 1, {"a": 1}).to_json()[:13]
    /// '{"version":1,'
    fn to_json(&self) -> PyResult<String> {
        let text = serde_json::to_string(&*self.now());
        text.map_err(|error| PyValueError::new_err(error.to_string()))
    }

    /// Reads a placement from JSON text. Raises ValueError for anything that is not one.
    ///
    /// >>> shards = Placement(16, 2, {"a": 1, "b": 1})
    /// >>> Placement.from_json(shards.to_json()) == shards
    /// True
    #[classmethod]
    fn from_json(_cls: &Bound<'_, PyType>, text: &str) -> PyResult<Self> {
        let read = serde_json::from_str(text);
        read.map(Self::made).map_err(|error| PyValueError::new_err(error.to_string()))
    }

    fn __len__(&self) -> usize {
        self.now().members().len()
    }

    fn __contains__(&self, name: &str) -> bool {
        self.now().load(name).is_some()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        let Ok(other) = other.cast::<Self>() else { return false };
        // One lock at a time: another thread may compare the other way round.
        let other = other.get().now().clone();
        *self.now() == other
    }

    fn __repr__(&self) -> String {
        let now = self.now();
        let (slots, replicas) = (now.slots(), now.replicas());
        format!("Placement({slots} slots, {replicas} replicas, {} members)", now.members().len())
    }

    fn __copy__(&self) -> Self {
        Self::made(self.now().clone())
    }

    fn __deepcopy__(&self, _memo: &Bound<'_, PyAny>) -> Self {
        self.__copy__()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Pair<Bound<'py, PyAny>>> {
        let read = py.get_type::<Self>().getattr("from_json")?;
        let arguments = PyTuple::new(py, [self.to_json()?])?;
        Ok((read, arguments.into_any()))
    }
}

/// Calls `work` with the bytes of a key.
fn with_key<T>(key: &Bound<'_, PyAny>, work: impl FnOnce(&[u8]) -> T) -> PyResult<T> {
    if let Ok(bytes) = key.cast::<PyBytes>() {
        return Ok(work(bytes.as_bytes()));
    }
    match key.cast::<PyString>() {
        Ok(text) => Ok(work(text.to_string().as_bytes())),
        Err(_) => {
            let given = key.get_type().name()?;
            Err(PyTypeError::new_err(format!("key must be bytes or str, not {given}")))
        }
    }
}

/// Reads a mapping of names to weights, or to pairs of a weight and a zone.
fn read_members(members: &Bound<'_, PyAny>) -> PyResult<Vec<Member>> {
    let Ok(items) = members.call_method0("items") else {
        let given = members.get_type().name()?;
        let message = format!("members must be a dict of names and weights, not {given}");
        return Err(PyTypeError::new_err(message));
    };
    let mut list = Vec::new();
    for item in items.try_iter()? {
        let (name, value): (String, Bound<'_, PyAny>) = item?.extract()?;
        let (weight, zone) = match value.cast::<PyTuple>() {
            Ok(pair) => {
                let (weight, zone): (Bound<'_, PyAny>, String) = pair.extract()?;
                (real("weight", &weight)?, Some(zone))
            }
            Err(_) => (real("weight", &value)?, None),
        };
        list.push(Member { name, weight, zone });
    }
    Ok(list)
}
