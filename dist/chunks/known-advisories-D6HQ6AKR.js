import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-JSWHK5LH.js";
import "./chunk-CEX357AT.js";
import "./chunk-W37MZ3QY.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
