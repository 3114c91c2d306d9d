import {
  main
} from "./chunk-ROTQPDFT.js";
import "./chunk-XZO4OXLH.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-W3FWZUG7.js";
import "./chunk-MGXJOCZ7.js";
import "./chunk-Y4M33H3K.js";
import "./chunk-BPWVWQOB.js";
import "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
