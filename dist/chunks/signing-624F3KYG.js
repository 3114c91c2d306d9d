import {
  openSigning
} from "./chunk-KHWELXQA.js";
import "./chunk-WTV2MAO4.js";
import "./chunk-F3M7LRAV.js";
import "./chunk-6DEXGKIM.js";
import "./chunk-B2WYBGRA.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
