//! What files are called: by the page's own address, which is neutral where the page is (S9, S14).

use super::product::Product;
use crate::site::text::Page;

/// Below the site's root, beside the page: `barn/rad-nu/leaflet.pdf`.
pub fn beside(page: &Page, product: Product) -> String {
    format!("{}{}.pdf", page.route.path(), product.name())
}

/// In a folder of its own: `barn-rad-nu-leaflet.pdf`.
pub fn alone(page: &Page, product: Product) -> String {
    format!("{}{}.pdf", page.route.path().replace('/', "-"), product.name())
}
