import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-O5CD2E72.js";
import "./chunk-Q3SGIWAA.js";
import "./chunk-STIZUWDA.js";
import "./chunk-J24ZUFCO.js";
import "./chunk-HKJR2KN7.js";
import "./chunk-3NAPVXD3.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
