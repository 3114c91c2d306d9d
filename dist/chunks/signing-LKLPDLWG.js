import {
  openSigning
} from "./chunk-HWSRESUV.js";
import "./chunk-C235IGDL.js";
import "./chunk-AL4KXLPO.js";
import "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
