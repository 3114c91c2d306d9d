import {
  main
} from "./chunk-YSUT2YFZ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-IEHHY52S.js";
import "./chunk-IEZ7OQUY.js";
import "./chunk-CBIXNUXH.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
