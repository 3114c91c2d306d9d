import {
  main
} from "./chunk-IYPNEZZA.js";
import "./chunk-HMBPR66B.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
