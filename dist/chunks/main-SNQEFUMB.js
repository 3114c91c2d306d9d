import {
  main
} from "./chunk-NABBVD2V.js";
import "./chunk-PNGBWWKL.js";
import "./chunk-C7UPAIP7.js";
import "./chunk-CWG3IKUA.js";
import "./chunk-TCI35SX4.js";
import "./chunk-WX6Y2NYM.js";
import "./chunk-YOJUYWR5.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
