import {
  openSigning
} from "./chunk-K7QNOIEA.js";
import "./chunk-I62DVZWW.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
