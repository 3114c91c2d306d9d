import {
  showReport
} from "./chunk-FPJRXH5P.js";
import "./chunk-G7ENFWES.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
