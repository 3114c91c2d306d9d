import {
  main
} from "./chunk-WROE5CGP.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NU7OAUFW.js";
import "./chunk-5TQ4XHPH.js";
import "./chunk-MKKEXLYS.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
