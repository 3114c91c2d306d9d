import {
  main
} from "./chunk-DQZKUBR5.js";
import "./chunk-Z4A5I4YJ.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-JG2BEXQ5.js";
import "./chunk-2LZKHYIK.js";
import "./chunk-D6KOBKVC.js";
import "./chunk-SAXZOBZF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-G4ZFRMCC.js";
import "./chunk-E3LPWYGH.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-UKS3WZC2.js";
import "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
