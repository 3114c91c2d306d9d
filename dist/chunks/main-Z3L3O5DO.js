import {
  main
} from "./chunk-2K7HLYRL.js";
export {
  main
};
