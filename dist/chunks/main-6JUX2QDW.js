import {
  main
} from "./chunk-JBGYM7AS.js";
import "./chunk-FV77YU7B.js";
import "./chunk-ZRF4SSEZ.js";
import "./chunk-HOQFUM5T.js";
import "./chunk-AJFH2V7I.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
