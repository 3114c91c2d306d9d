import {
  main
} from "./chunk-B5ZHTSHU.js";
import "./chunk-DDT56NL7.js";
import "./chunk-VCTGIDNI.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-6GVHINJ4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-DIZ3YEPY.js";
import "./chunk-QG4MTCVJ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-A2I5JPGB.js";
import "./chunk-OHHNDQAW.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-OHJE5CR4.js";
import "./chunk-MPMDBTPW.js";
import "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
