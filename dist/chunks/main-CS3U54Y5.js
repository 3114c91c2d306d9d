import {
  main
} from "./chunk-ANV3H7BS.js";
import "./chunk-EGROGYRX.js";
import "./chunk-E43HBFKI.js";
import "./chunk-PCKGUCCR.js";
import "./chunk-PTLI6AMS.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
