import {
  main
} from "./chunk-ADPHHZHC.js";
import "./chunk-JF5HWRUR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CQHVZ2FC.js";
import "./chunk-D6MROLEM.js";
import "./chunk-H6FEKK74.js";
import "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
