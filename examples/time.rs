#![allow(clippy::all, clippy::pedantic, clippy::disallowed_methods, missing_docs)]
use std::time::Instant; use std::ops::ControlFlow; use std::path::Path;
use frid::pipeline::{Memory, prepare}; use frid::site::edition::Edition;
struct Nul; impl frid::render::Output for Nul { type Put = blake3::Hash; fn put(&self, _:&str, b:&[u8])->anyhow::Result<blake3::Hash>{Ok(blake3::hash(b))} }
fn main(){ let root=std::env::args().nth(1).unwrap(); let mut m=Memory::default();
 let e=Edition{as_of:frid::ground::date::Date::parse("2026-11-25").unwrap(),channel:"web".into(),drafts:true,base_url:None};
 for _ in 0..6 { let t=Instant::now(); let last=std::cell::Cell::new(t);
  let r=prepare(Path::new(&root),&e,Some(&mut m),&|s|{ eprint!("{:?}@{:.1} ",s,last.get().elapsed().as_secs_f64()*1e3); ControlFlow::Continue(())});
  let a=t.elapsed(); let p=r.value.expect("press"); let t2=Instant::now(); let n=p.all(&Nul).unwrap(); println!("prepare {:.1} ms, all {} files {:.1} ms, notes {}",a.as_secs_f64()*1e3,n.value.len(),t2.elapsed().as_secs_f64()*1e3, r.notes.len()); } }
