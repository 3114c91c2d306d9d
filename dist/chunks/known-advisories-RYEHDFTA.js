import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-YC2PFAGU.js";
import "./chunk-F7L4HFNW.js";
import "./chunk-LJ6T26WG.js";
import "./chunk-QQ6QYKOL.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
