import {
  showReport
} from "./chunk-FU7JKWAJ.js";
import "./chunk-WE4PEMZP.js";
import "./chunk-GOU5BK7G.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
