import {
  showReport
} from "./chunk-CQHVZ2FC.js";
import "./chunk-D6MROLEM.js";
import "./chunk-H6FEKK74.js";
import "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
