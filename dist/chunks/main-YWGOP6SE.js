import {
  main
} from "./chunk-NEPIGUFJ.js";
import "./chunk-MSRZEY56.js";
import "./chunk-CB25YMLY.js";
import "./chunk-RDF75SH6.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-BMCEBNBB.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
