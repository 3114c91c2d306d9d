import {
  main
} from "./chunk-BVEGCVD4.js";
export {
  main
};
