//! Small matrices: as many rows as there are socialtilsyn.

use alloc::vec::Vec;

/// A matrix by rows. What lies outside it is zero.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Matrix {
    columns: usize,
    cells: Vec<f64>,
}

impl Matrix {
    pub(crate) fn zeros(rows: usize, columns: usize) -> Self {
        Self { columns, cells: alloc::vec![0.0; rows * columns] }
    }

    pub(crate) fn size(&self) -> usize {
        self.columns
    }

    pub(crate) fn at(&self, row: usize, column: usize) -> f64 {
        self.row(row).get(column).copied().unwrap_or(0.0)
    }

    pub(crate) fn row(&self, row: usize) -> &[f64] {
        self.cells.get(row * self.columns..(row + 1) * self.columns).unwrap_or(&[])
    }

    pub(crate) fn row_mut(&mut self, row: usize) -> &mut [f64] {
        self.cells.get_mut(row * self.columns..(row + 1) * self.columns).unwrap_or(&mut [])
    }

    pub(crate) fn add(&mut self, row: usize, column: usize, by: f64) {
        if let Some(cell) = self.row_mut(row).get_mut(column) {
            *cell += by;
        }
    }

    /// Adds a column times its row, over the whole matrix.
    pub(crate) fn add_square(&mut self, of: &[f64]) {
        for (row, left) in of.iter().enumerate() {
            if *left != 0.0 {
                for (cell, right) in self.row_mut(row).iter_mut().zip(of) {
                    *cell += left * right;
                }
            }
        }
    }

    /// The matrix times a column.
    pub(crate) fn times(&self, column: &[f64]) -> Vec<f64> {
        self.cells
            .chunks_exact(self.columns.max(1))
            .map(|row| row.iter().zip(column).map(|(a, b)| a * b).sum())
            .collect()
    }

    /// This matrix times another.
    pub(crate) fn by(&self, other: &Self) -> Self {
        let rows = self.cells.len() / self.columns.max(1);
        let mut product = Self::zeros(rows, other.columns);
        for row in 0..rows {
            for inner in 0..self.columns {
                let left = self.at(row, inner);
                for (cell, right) in product.row_mut(row).iter_mut().zip(other.row(inner)) {
                    *cell += left * right;
                }
            }
        }
        product
    }

    pub(crate) fn turned(&self) -> Self {
        let rows = self.cells.len() / self.columns.max(1);
        let mut turned = Self::zeros(self.columns, rows);
        for row in 0..rows {
            for column in 0..self.columns {
                turned.add(column, row, self.at(row, column));
            }
        }
        turned
    }

    /// The lower factor L of a symmetric positive matrix L L'; `None` where it is singular.
    pub(crate) fn cholesky(&self) -> Option<Self> {
        let size = self.columns;
        let mut lower = Self::zeros(size, size);
        for row in 0..size {
            for column in 0..=row {
                let done: f64 =
                    (0..column).map(|at| lower.at(row, at) * lower.at(column, at)).sum();
                let rest = self.at(row, column) - done;
                if row == column {
                    if rest <= self.at(row, row) * SINGULAR {
                        return None;
                    }
                    lower.add(row, row, libm::sqrt(rest));
                } else {
                    lower.add(row, column, rest / lower.at(column, column));
                }
            }
        }
        Some(lower)
    }

    /// The solution y of L y = b, this matrix being a lower factor.
    pub(crate) fn forward(&self, b: &[f64]) -> Vec<f64> {
        let mut y: Vec<f64> = Vec::with_capacity(b.len());
        for (row, value) in b.iter().enumerate() {
            let done: f64 = self.row(row).iter().zip(&y).map(|(a, b)| a * b).sum();
            y.push((value - done) / self.at(row, row));
        }
        y
    }

    /// The solution x of L' x = y, this matrix being a lower factor.
    pub(crate) fn backward(&self, y: &[f64]) -> Vec<f64> {
        let mut x = y.to_vec();
        for row in (0..y.len()).rev() {
            let done: f64 = (row + 1..y.len())
                .map(|below| self.at(below, row) * x.get(below).copied().unwrap_or(0.0))
                .sum();
            if let Some(cell) = x.get_mut(row) {
                *cell = (*cell - done) / self.at(row, row);
            }
        }
        x
    }

    /// The inverse of a symmetric positive matrix.
    pub(crate) fn inverse(&self) -> Option<Self> {
        let lower = self.cholesky()?;
        let mut inverse = Self::zeros(self.columns, self.columns);
        let mut unit = alloc::vec![0.0; self.columns];
        for column in 0..self.columns {
            unit.fill(0.0);
            unit.iter_mut().skip(column).take(1).for_each(|cell| *cell = 1.0);
            let solved = lower.backward(&lower.forward(&unit));
            inverse.row_mut(column).copy_from_slice(&solved);
        }
        Some(inverse)
    }
}

/// What is left of a diagonal cell, as a part of it, when it is taken for nothing.
const SINGULAR: f64 = 1e-10;

/// u' V⁻ u and the rank of V, for a symmetric V without negative eigenvalues whose columns u lies
/// in: by elimination with the largest diagonal cell first, so that a singular V only costs rank.
pub(crate) fn quadratic_form(u: &[f64], v: &mut Matrix) -> (f64, usize) {
    let size = u.len();
    let mut u = u.to_vec();
    let whole: Vec<f64> = (0..size).map(|at| v.at(at, at)).collect();
    let mut open: Vec<usize> = (0..size).collect();
    let (mut form, mut rank) = (0.0, 0);
    loop {
        let left = |at: &usize| {
            let whole = whole.get(*at).copied().unwrap_or(0.0);
            if whole > 0.0 { v.at(*at, *at) / whole } else { 0.0 }
        };
        let Some((place, pivot)) = open
            .iter()
            .copied()
            .enumerate()
            .reduce(|best, next| if left(&next.1) > left(&best.1) { next } else { best })
        else {
            break;
        };
        if left(&pivot) <= SINGULAR {
            break;
        }
        open.remove(place);
        let diagonal = v.at(pivot, pivot);
        let head = u.get(pivot).copied().unwrap_or(0.0);
        form += head * head / diagonal;
        rank += 1;
        for row in &open {
            let factor = v.at(*row, pivot) / diagonal;
            for column in &open {
                let by = -factor * v.at(pivot, *column);
                v.add(*row, *column, by);
            }
            if let Some(cell) = u.get_mut(*row) {
                *cell -= factor * head;
            }
        }
    }
    (form, rank)
}
