import {
  main
} from "./chunk-6UTVCAK6.js";
import "./chunk-HMBPR66B.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
