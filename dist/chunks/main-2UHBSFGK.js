import {
  main
} from "./chunk-VRZESKZV.js";
import "./chunk-FPJRXH5P.js";
import "./chunk-2ENLPMB7.js";
import "./chunk-G7ENFWES.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-MDVTHVEW.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
