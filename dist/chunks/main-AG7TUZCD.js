import {
  main
} from "./chunk-FLQVXU6H.js";
import "./chunk-RLHSRKUE.js";
import "./chunk-JOHJNX5G.js";
import "./chunk-RDF75SH6.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-KIJAPE23.js";
import "./chunk-MZULZHS2.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-7P6CV33G.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-RY47XQS2.js";
import "./chunk-FWQORI36.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
