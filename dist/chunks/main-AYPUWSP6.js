import {
  main
} from "./chunk-4V6TJMWN.js";
export {
  main
};
