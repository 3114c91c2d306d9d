import {
  main
} from "./chunk-UGAXUWR6.js";
import "./chunk-DDT56NL7.js";
import "./chunk-57YGFO7T.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-QLXSP5D2.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-FYIVZAUL.js";
import "./chunk-JBLOBHGU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-K3DTVWLM.js";
import "./chunk-7RFWWRLG.js";
import "./chunk-HKLE4TST.js";
import "./chunk-44ZB7CGJ.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
