import {
  main
} from "./chunk-3PZHTIUR.js";
import "./chunk-Y5YRZAHV.js";
import "./chunk-FZAPJ5EG.js";
import "./chunk-FYSTMNDL.js";
import "./chunk-L6IAULUG.js";
import "./chunk-UP4CYXZJ.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
