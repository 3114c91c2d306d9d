import {
  main
} from "./chunk-JHDCXPNF.js";
import "./chunk-TPJNDBLF.js";
import "./chunk-L3QHPJUM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-W3SYW7LP.js";
import "./chunk-6MVYMAK5.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
