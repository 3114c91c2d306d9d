import {
  showReport
} from "./chunk-PPR65T7P.js";
import "./chunk-MI4Z6HBQ.js";
import "./chunk-2JT56FT3.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
