import {
  openSigning
} from "./chunk-AUPMW4LK.js";
import "./chunk-OTRFNR6D.js";
import "./chunk-COBZXKRK.js";
import "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  openSigning
};
