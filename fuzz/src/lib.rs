//! The checks that the fuzz targets make: those of the tests.

#[path = "../../tests/oracles/mod.rs"]
pub mod oracles;
