import {
  showReport
} from "./chunk-IEHHY52S.js";
import "./chunk-IEZ7OQUY.js";
import "./chunk-CBIXNUXH.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
