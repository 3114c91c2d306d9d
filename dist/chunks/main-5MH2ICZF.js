import {
  main
} from "./chunk-RWK2GLWI.js";
import "./chunk-RW3K4SNQ.js";
import "./chunk-G3HTKOHI.js";
import "./chunk-CQXI52WQ.js";
import "./chunk-K7QNOIEA.js";
import "./chunk-I62DVZWW.js";
import "./chunk-YOJUYWR5.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
