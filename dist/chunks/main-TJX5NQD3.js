import {
  main
} from "./chunk-O32JSQGE.js";
export {
  main
};
