import {
  main
} from "./chunk-A7UDTCMA.js";
import "./chunk-H6FEKK74.js";
import "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
