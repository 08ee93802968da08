//! Shipped changes of products: why, what they add, for whom, who asked; their colophon.
