import {
  main
} from "./chunk-VMTZCSTY.js";
import "./chunk-OFWCTCRY.js";
import "./chunk-STYTAS7G.js";
import "./chunk-XAGV3HVS.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-3AUAM66T.js";
import "./chunk-SSWXVNE3.js";
import "./chunk-MPMDBTPW.js";
import "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
