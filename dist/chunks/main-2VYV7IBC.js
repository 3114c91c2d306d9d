import {
  main
} from "./chunk-5ZFMYOJJ.js";
import "./chunk-E7L7JE4O.js";
import "./chunk-FSDLTHJX.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-I3S3OMQL.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
