import {
  main
} from "./chunk-TYFWNKRD.js";
import "./chunk-ZJ7NPZ2P.js";
import "./chunk-W4IITILN.js";
import "./chunk-4L7DLOWJ.js";
import "./chunk-Q7UWMKC7.js";
import "./chunk-KTRJXLSY.js";
import "./chunk-57SQLRBO.js";
import "./chunk-2DK4K7E2.js";
import "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
