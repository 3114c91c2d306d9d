import {
  main
} from "./chunk-3I7XS3QA.js";
import "./chunk-ZH4QQSNP.js";
import "./chunk-O5HGM5GS.js";
import "./chunk-7JEN2263.js";
import "./chunk-QEH47BQV.js";
import "./chunk-Z53MLL3G.js";
import "./chunk-YOJUYWR5.js";
import "./chunk-KL5SKB6N.js";
import "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
