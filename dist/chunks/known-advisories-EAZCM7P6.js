import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-LST5AFBZ.js";
import "./chunk-47ST6QKT.js";
import "./chunk-6FODD2N4.js";
import "./chunk-P4R2EPOV.js";
import "./chunk-LIBXZYNT.js";
import "./chunk-MBB5WZOG.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
