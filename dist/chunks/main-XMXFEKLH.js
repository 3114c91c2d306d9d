import {
  main
} from "./chunk-L5ZMJMKU.js";
export {
  main
};
