import {
  main
} from "./chunk-ONTFKLB6.js";
export {
  main
};
