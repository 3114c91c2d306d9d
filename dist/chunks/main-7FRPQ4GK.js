import {
  main
} from "./chunk-K6BY3WWJ.js";
import "./chunk-ZBJLK36K.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FLMQ5XKW.js";
import "./chunk-G4ZFRMCC.js";
import "./chunk-UKS3WZC2.js";
import "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
