import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-GGBXC5RG.js";
import "./chunk-RR6TYXB3.js";
import "./chunk-HR6VZWMO.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
