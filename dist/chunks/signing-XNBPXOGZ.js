import {
  openSigning
} from "./chunk-4CQQ7N5D.js";
import "./chunk-6F55KUDT.js";
import "./chunk-T6DN74KL.js";
import "./chunk-PQLY4PUW.js";
import "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
