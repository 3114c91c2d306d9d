import {
  openSigning
} from "./chunk-4OZXAP5F.js";
import "./chunk-4ZBTYHJV.js";
import "./chunk-7TDU74NJ.js";
import "./chunk-N65KEAJ2.js";
import "./chunk-IGYZ4UYE.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
