import {
  main
} from "./chunk-56QCTNFU.js";
import "./chunk-PPR65T7P.js";
import "./chunk-SHJCEZFD.js";
import "./chunk-MI4Z6HBQ.js";
import "./chunk-2JT56FT3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-HJ4QH4OZ.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
