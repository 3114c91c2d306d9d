import {
  openSigning
} from "./chunk-TCI35SX4.js";
import "./chunk-WX6Y2NYM.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
